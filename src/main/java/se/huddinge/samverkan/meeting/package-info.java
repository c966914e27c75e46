/** Floor 7: meetings of bodies and with academies: agenda, notes, outcome and what somebody is to do (S18, S42–S43). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "document",
            "mail",
            "organisation",
            "contact",
            "academy",
            "agreement",
            "agreement::listing",
            "project",
            "project::listing",
            "principle",
            "idea",
            "priorityarea",
            "priorityarea::listing",
            "body",
            "body::listing"
        })
package se.huddinge.samverkan.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
