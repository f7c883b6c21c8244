$(document).foundation();
