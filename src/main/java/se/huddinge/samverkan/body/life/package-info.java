/** What becomes of a body as a whole: whose turn it is to chair, and that it is closed. */
@NullMarked
@NamedInterface("life")
package se.huddinge.samverkan.body.life;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
