/** Floor 9: the whole picture for management and politicians, each figure a link to its rows. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "agreement",
            "agreement::content",
            "agreement::listing",
            "agreement::term",
            "activity",
            "placement",
            "priorityarea::listing",
            "idea",
            "principle",
            "figures",
            "indicator"
        })
package se.huddinge.samverkan.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
