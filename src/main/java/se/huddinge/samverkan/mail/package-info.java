/** Floor 2: letters to be sent, retried and parked, in the transaction of what they tell of. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "office", "account"})
package se.huddinge.samverkan.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
