/** Floor 1: who signs in, and what each may do. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "office"})
package se.huddinge.samverkan.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
