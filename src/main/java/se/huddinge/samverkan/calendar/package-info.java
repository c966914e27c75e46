/** Floor 9: the days of the year, all in one picture and as a calendar to subscribe to. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "audit",
            "settings",
            "organisation",
            "agreement",
            "agreement::listing",
            "placement",
            "meeting::listing",
            "reporting::listing",
            "watch"
        })
package se.huddinge.samverkan.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
