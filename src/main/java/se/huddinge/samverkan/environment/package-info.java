/** Floor 7: research environments that the municipality supports, in line with what its boards prioritise (S27). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"account", "organisation", "academy", "priorityarea", "priorityarea::listing"})
package se.huddinge.samverkan.environment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
