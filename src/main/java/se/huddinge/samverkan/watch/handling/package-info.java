/** What somebody says of a thing that is due: decided, later, somebody else's, done; each can be undone. */
@NullMarked
@NamedInterface("handling")
package se.huddinge.samverkan.watch.handling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
