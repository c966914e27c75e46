package se.huddinge.samverkan.placement;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.web.multipart.MultipartFile;

@NullUnmarked
record SheetForm(@NotNull MultipartFile file) {
    SheetForm {
        if (file != null && file.isEmpty()) file = null;
    }

    static SheetForm blank() {
        return new SheetForm(null);
    }
}
