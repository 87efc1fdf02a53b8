/** In front of the functions' names in a formula, as manifest.xml has it (a test compares them). */
export const addInNamespace = "PHULUC";
