/** Floor 7: what the coordinator asks the departments, how it goes there, and what they need of her (S39, S41). */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "organisation", "project", "activity"})
package se.huddinge.samverkan.statusupdate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
