/** What is told by letter: to whom, in which words, and what cannot wait until the morning. */
@NullMarked
package se.huddinge.samverkan.watch.letter;

import org.jspecify.annotations.NullMarked;
