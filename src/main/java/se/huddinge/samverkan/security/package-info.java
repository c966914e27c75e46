/** Floor 2, above its neighbours there: the filter chain, the headers, sign-in and what is one's own. Seen by nobody. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "settings", "mail", "shared", "web"})
package se.huddinge.samverkan.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
