/** Floor 6: questions of principle about collaboration, from whoever raises one to what the council thought of it (S18). */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "organisation", "agreement", "project", "project::listing"})
package se.huddinge.samverkan.principle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
