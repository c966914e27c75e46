/** The kinds of agreement, kept by the coordinator: what each asks for and which steps belong to its life. */
@NullMarked
package se.huddinge.samverkan.agreement.type;

import org.jspecify.annotations.NullMarked;
