/** The draft as a Word document, in the shape that the municipality has given each kind of agreement. */
@NullMarked
@NamedInterface("word")
package se.huddinge.samverkan.agreement.word;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
