/** Floor 2: typed settings with their defaults in code, changed by the administrator and audited. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "account"})
package se.huddinge.samverkan.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
