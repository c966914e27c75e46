/** How agreements stand to each other: under a framework, and in the place of an earlier one. */
@NullMarked
@NamedInterface("relation")
package se.huddinge.samverkan.agreement.relation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
