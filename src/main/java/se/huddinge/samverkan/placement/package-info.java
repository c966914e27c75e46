/** Floor 7: places for students by department and term, as counts, and what students and researchers ask for. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "settings", "organisation", "academy"})
package se.huddinge.samverkan.placement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
