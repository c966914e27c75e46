/** What an agreement says beyond its six parts: resources, obligations, amendments, rights and personal data. */
@NullMarked
@NamedInterface("content")
package se.huddinge.samverkan.agreement.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
