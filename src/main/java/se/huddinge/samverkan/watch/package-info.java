/** Floor 8: what is due, all of it together, from what each feature says of its own; what was decided, put off and told. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "mail",
            "organisation",
            "actionplan",
            "agreement",
            "agreement::listing",
            "body::listing",
            "dialogue",
            "priorityarea::listing",
            "project",
            "project::listing",
            "activity",
            "activity::listing",
            "activity::life",
            "statusupdate",
            "reporting::listing",
            "principle",
            "meeting::listing",
            "idea"
        })
package se.huddinge.samverkan.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
