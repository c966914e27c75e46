/** Floor 2: the filter chain. Seen by nobody. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account"})
package se.huddinge.samverkan.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
