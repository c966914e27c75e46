/** Floor 4: the organisations beside the academies that the municipality collaborates with. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "academy"})
package se.huddinge.samverkan.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
