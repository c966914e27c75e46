/** Floor 8: every figure's one definition, and the rows it is read from; docs/figures.md says the same in words. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "settings",
            "strategy",
            "organisation",
            "academy",
            "agreement",
            "agreement::content",
            "project",
            "project::resource",
            "activity",
            "placement"
        })
package se.huddinge.samverkan.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
