/** The papers of an agreement: what was written, what came from the counterpart and what was signed, version by version. */
@NullMarked
@NamedInterface("document")
package se.huddinge.samverkan.agreement.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
