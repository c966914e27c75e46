/** Floor 7: findings of research and proven experience, and which units use them (S12, S30). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"account", "strategy", "organisation", "academy", "project", "project::listing"})
package se.huddinge.samverkan.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
