/** The kinds of activity, kept by the coordinator: what each asks for and proposes. */
@NullMarked
package se.huddinge.samverkan.activity.kind;

import org.jspecify.annotations.NullMarked;
