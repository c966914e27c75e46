/** Floor 4: lärosäten, their institutions, and from when to when the municipality gives them priority. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "office", "account", "audit"})
package se.huddinge.samverkan.academy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
