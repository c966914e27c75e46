/** What a project goes through, step by step, from idea to what it changed. */
@NullMarked
@NamedInterface("life")
package se.huddinge.samverkan.project.life;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
