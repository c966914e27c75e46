/** Lets who reads a letter answer it, from a phone and without signing in. */
@NullMarked
package se.huddinge.samverkan.watch.answer;

import org.jspecify.annotations.NullMarked;
