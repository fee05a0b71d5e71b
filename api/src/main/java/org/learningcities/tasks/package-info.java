/**
 * What waits for a person, gathered from the features that know. A feature takes part by a bean that implements
 * {@link org.learningcities.tasks.TaskDirectory}; nothing here changes for it.
 */
@NullMarked
package org.learningcities.tasks;

import org.jspecify.annotations.NullMarked;
