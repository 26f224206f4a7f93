SELECT '${project.id}'
