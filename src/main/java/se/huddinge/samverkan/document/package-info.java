/** Floor 2: files kept beside the records they belong to, checked as they come in, read for their words; knows no owner. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package se.huddinge.samverkan.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
