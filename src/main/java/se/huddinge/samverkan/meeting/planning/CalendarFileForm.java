package se.huddinge.samverkan.meeting.planning;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.web.multipart.MultipartFile;

@NullUnmarked
record CalendarFileForm(@NotNull MultipartFile file) {
    CalendarFileForm {
        if (file != null
                && (file.getOriginalFilename() == null
                        || file.getOriginalFilename().isEmpty())) file = null;
    }

    static CalendarFileForm blank() {
        return new CalendarFileForm(null);
    }
}
