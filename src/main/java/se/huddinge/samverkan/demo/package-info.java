/** Floor 10: the demo municipality, made through the services on the days when it is said to have happened. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "academy",
            "contact",
            "account",
            "agreement",
            "agreement::term",
            "contact",
            "organisation",
            "partner",
            "strategy"
        })
package se.huddinge.samverkan.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
