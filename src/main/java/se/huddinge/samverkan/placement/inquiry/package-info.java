/** What students and researchers ask the departments for: a thesis topic, a visit, data; and what they were answered. */
@NullMarked
@NamedInterface("inquiry")
package se.huddinge.samverkan.placement.inquiry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
