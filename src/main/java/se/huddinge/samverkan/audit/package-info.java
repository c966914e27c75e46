/** Floor 2: who changed what and when, kept for ever. Only {@link AuditTrail} and {@link Verbs} are seen. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "account"})
package se.huddinge.samverkan.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
