/** When whom is told of what, as data that the coordinator keeps. */
@NullMarked
@NamedInterface("rule")
package se.huddinge.samverkan.watch.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
