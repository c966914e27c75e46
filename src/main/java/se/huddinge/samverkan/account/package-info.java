/** Floor 1: who signs in, and what each may do. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web"})
package se.huddinge.samverkan.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
