/** Floor 3: what the council has decided about collaboration, word by word, version by version. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "audit"})
package se.huddinge.samverkan.strategy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
