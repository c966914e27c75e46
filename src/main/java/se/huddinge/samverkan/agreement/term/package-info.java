/** Pure arithmetic: how long an agreement lasts, and the periods that follow from it. */
@NullMarked
@NamedInterface("term")
package se.huddinge.samverkan.agreement.term;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
