/** Floor 8: what the municipality wants to see grow, counted by the figures that are there, against yearly targets. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "strategy", "organisation", "agreement::listing", "figures"})
package se.huddinge.samverkan.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
