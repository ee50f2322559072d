// Lets files be dropped anywhere on the page; they are in the form then, and its button hands them over.
const form = document.getElementById("drop");
const files = document.getElementById("files");
const carries = (event) => [...event.dataTransfer.types].includes("Files");

document.addEventListener("dragover", (event) => {
  if (carries(event)) {
    event.preventDefault();
    form.classList.add("over");
  }
});
document.addEventListener("dragleave", () => form.classList.remove("over"));
document.addEventListener("drop", (event) => {
  if (carries(event)) {
    event.preventDefault();
    form.classList.remove("over");
    files.files = event.dataTransfer.files;
    files.focus();
  }
});
