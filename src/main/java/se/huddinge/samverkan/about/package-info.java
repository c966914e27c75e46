/** Floor 2: what the product says about itself, in the reader's language: accessibility, personal data, languages. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account"})
package se.huddinge.samverkan.about;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
