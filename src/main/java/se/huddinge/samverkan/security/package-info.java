/** Floor 2: the filter chain, the headers and the sign-in. Seen by nobody. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "shared", "web"})
package se.huddinge.samverkan.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
