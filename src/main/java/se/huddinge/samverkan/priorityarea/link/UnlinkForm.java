package se.huddinge.samverkan.priorityarea.link;

import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.shared.VersionedForm;

@NullUnmarked
record UnlinkForm(Long version) implements VersionedForm {
    static UnlinkForm of(AreaLink link) {
        return new UnlinkForm(link.getVersion());
    }
}
