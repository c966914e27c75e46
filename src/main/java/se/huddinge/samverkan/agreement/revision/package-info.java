/** What an agreement says, edited section by section. */
@NullMarked
@NamedInterface("revision")
package se.huddinge.samverkan.agreement.revision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
