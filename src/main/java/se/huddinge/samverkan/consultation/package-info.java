/** Floor 4: consultations with the organisations that the strategy asks collaborations to be in step with (S15, R3). */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "strategy"})
package se.huddinge.samverkan.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
