/** How an agreement comes in: as a draft, or signed already, one by one or from a table. */
@NullMarked
@NamedInterface("registration")
package se.huddinge.samverkan.agreement.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
