/** Floor 4: what each board and department means to do in a year to carry out the strategy's methods (S36). */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "strategy", "organisation"})
package se.huddinge.samverkan.actionplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
