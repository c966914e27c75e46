/** Floor 8: what has been done to everything, for who has to be able to answer for it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "audit", "organisation"})
package se.huddinge.samverkan.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
