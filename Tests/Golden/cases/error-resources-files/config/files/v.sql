SELECT `${nothing}`
