/** Terms of office, and a new one in a body: all municipal seats at once. */
@NullMarked
@NamedInterface("term")
package se.huddinge.samverkan.body.term;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
