/** Floor 9: where each role begins. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account"})
package se.huddinge.samverkan.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
